// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Every URL of Microsoft Graph v1.0, and the methods of [`Graph`](super::Graph) that call it.
//!
//! # `applications`
//!
//! - `/applications`: `.applications()` GET [`.list()`](super::paths::applications::Applications::list)
//! - `/applications(appId='{appId}')`: `.applications().by_app_id(app_id)` GET [`.get()`](super::paths::application::Application::get)
//! - `/applications(appId='{appId}')/addPassword`: `.applications().by_app_id(app_id)` POST [`.add_password()`](super::paths::application::Application::add_password)
//! - `/applications(appId='{appId}')/owners/{id}/$ref`: `.applications().by_app_id(app_id).owners().by_id(id).reference()` DELETE [`.remove()`](super::paths::application::OwnersItemReference::remove)
//! - `/applications/{id}`: `.applications().by_id(id)` GET [`.get()`](super::paths::application::Application::get)
//! - `/applications/{id}/addPassword`: `.applications().by_id(id)` POST [`.add_password()`](super::paths::application::Application::add_password)
//! - `/applications/{id}/owners/{id}/$ref`: `.applications().by_id(id).owners().by_id(id).reference()` DELETE [`.remove()`](super::paths::application::OwnersItemReference::remove)
//!
//! # `connections`
//!
//! - `/connections/{connection-id}/items/{item-id}`: `.connections().by_id(id).items().by_id(id)` PUT [`.replace(&external_item)`](super::paths::external_item::ExternalItem::replace)
//!
//! # `deviceManagement`
//!
//! - `/deviceManagement/deviceConfigurations`: `.device_management().device_configurations()` GET [`.list()`](super::paths::device_management::DeviceConfigurations::list), POST [`.create(&device_configuration)`](super::paths::device_management::DeviceConfigurations::create)
//! - `/deviceManagement/deviceConfigurations/{deviceConfigurationId}`: `.device_management().device_configurations().by_id(id)` GET [`.get()`](super::paths::device_configuration::DeviceConfiguration::get)
//! - `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.assign`: `.device_management().device_configurations().by_id(id)` POST [`.assign()`](super::paths::device_configuration::DeviceConfiguration::assign)
//!
//! # `directoryRoles`
//!
//! - `/directoryRoles/roleTemplateId={roleTemplateId}`: `.directory_roles().by_role_template_id(role_template_id)` GET [`.get()`](super::paths::directory_role::DirectoryRole::get)
//! - `/directoryRoles/roleTemplateId={roleTemplateId}/members`: `.directory_roles().by_role_template_id(role_template_id).members()` GET [`.list()`](super::paths::directory_role::Members::list)
//! - `/directoryRoles/{id}`: `.directory_roles().by_id(id)` GET [`.get()`](super::paths::directory_role::DirectoryRole::get)
//! - `/directoryRoles/{id}/members`: `.directory_roles().by_id(id).members()` GET [`.list()`](super::paths::directory_role::Members::list)
//!
//! # `domains`
//!
//! - `/domains`: `.domains()` GET [`.list()`](super::paths::domains::Domains::list)
//! - `/domains/contoso.com/serviceConfigurationRecords`: `.domains().by_id("contoso.com").service_configuration_records()` GET [`.list()`](super::paths::domain::ServiceConfigurationRecords::list)
//! - `/domains/{id}`: `.domains().by_id(id)` GET [`.get()`](super::paths::domain::Domain::get)
//!
//! # `drives`
//!
//! - `/drives/{id}`: `.drives().by_id(id)` GET [`.get()`](super::paths::drive::Drive::get)
//! - `/drives/{id}/items/{id}`: `.drives().by_id(id).items().by_id(id)` GET [`.get()`](super::paths::drive_item::DriveItem::get), PATCH [`.update(&drive_item)`](super::paths::drive_item::DriveItem::update)
//! - `/drives/{id}/items/{id}/children`: `.drives().by_id(id).items().by_id(id).children()` GET [`.list()`](super::paths::drive_item::Children::list)
//! - `/drives/{id}/list`: `.drives().by_id(id).list()` GET [`.get()`](super::paths::list::List::get)
//! - `/drives/{id}/root/delta`: `.drives().by_id(id).root()` GET [`.delta()`](super::paths::drive_item::DriveItem::delta)
//! - `/drives/{id}/root:/{item-path}`: `.drives().by_id(id).root().by_path(path)` GET [`.get()`](super::paths::drive_item::DriveItem::get)
//!
//! # `groups`
//!
//! - `/groups`: `.groups()` GET [`.list()`](super::paths::groups::Groups::list), POST [`.create(&group)`](super::paths::groups::Groups::create)
//! - `/groups/{id}`: `.groups().by_id(id)` DELETE [`.delete()`](super::paths::group::Group::delete), GET [`.get()`](super::paths::group::Group::get), PATCH [`.update(&group)`](super::paths::group::Group::update)
//! - `/groups/{id}/drive`: `.groups().by_id(id).drive()` GET [`.get()`](super::paths::drive::Drive::get)
//! - `/groups/{id}/drive/items/{id}`: `.groups().by_id(id).drive().items().by_id(id)` GET [`.get()`](super::paths::drive_item::DriveItem::get)
//! - `/groups/{id}/drives`: `.groups().by_id(id).drives()` GET [`.list()`](super::paths::group::Drives::list)
//! - `/groups/{id}/events/{id}`: `.groups().by_id(id).events().by_id(id)` GET [`.get()`](super::paths::group::EventsItem::get)
//! - `/groups/{id}/members`: `.groups().by_id(id).members()` GET [`.list()`](super::paths::group::Members::list)
//! - `/groups/{id}/members/$ref`: `.groups().by_id(id).members().reference()` GET [`.get()`](super::paths::group::MembersReference::get), POST [`.add()`](super::paths::group::MembersReference::add)
//! - `/groups/{id}/members/microsoft.graph.user`: `.groups().by_id(id).members().as_user()` GET [`.list()`](super::paths::group::MembersAsUser::list)
//! - `/groups/{id}/members/{id}/$ref`: `.groups().by_id(id).members().by_id(id).reference()` DELETE [`.remove()`](super::paths::group::MembersItemReference::remove)
//! - `/groups/{id}/owners`: `.groups().by_id(id).owners()` GET [`.list()`](super::paths::group::Owners::list)
//! - `/groups/{id}/owners/$ref`: `.groups().by_id(id).owners().reference()` POST [`.add()`](super::paths::group::OwnersReference::add)
//! - `/groups/{id}/sites/root`: `.groups().by_id(id).sites().root()` GET [`.get()`](super::paths::site::Site::get)
//!
//! # `me`
//!
//! - `/me`: `.me()` GET [`.get()`](super::paths::user::User::get), PATCH [`.update(&user)`](super::paths::user::User::update)
//! - `/me/assignLicense`: `.me()` POST [`.assign_license()`](super::paths::user::User::assign_license)
//! - `/me/calendar`: `.me().calendar()` GET [`.get()`](super::paths::calendar::Calendar::get)
//! - `/me/calendar/events`: `.me().calendar().events()` GET [`.list()`](super::paths::calendar::Events::list)
//! - `/me/calendar/events/{id}`: `.me().calendar().events().by_id(id)` GET [`.get()`](super::paths::event::Event::get)
//! - `/me/calendars/{id}`: `.me().calendars().by_id(id)` GET [`.get()`](super::paths::calendar::Calendar::get)
//! - `/me/calendars/{id}/events`: `.me().calendars().by_id(id).events()` GET [`.list()`](super::paths::calendar::Events::list)
//! - `/me/contactFolders/{id}/childFolders/{id}/childFolders/{id}/contacts/{id}`: `.me().contact_folders().by_id(id).child_folders().by_id(id).child_folders().by_id(id).contacts().by_id(id)` GET [`.get()`](super::paths::contact::Contact::get)
//! - `/me/contactFolders/{id}/contacts/{id}`: `.me().contact_folders().by_id(id).contacts().by_id(id)` GET [`.get()`](super::paths::contact::Contact::get)
//! - `/me/contacts/{id}`: `.me().contacts().by_id(id)` GET [`.get()`](super::paths::contact::Contact::get)
//! - `/me/drive`: `.me().drive()` GET [`.get()`](super::paths::drive::Drive::get)
//! - `/me/drive/items/{id}`: `.me().drive().items().by_id(id)` GET [`.get()`](super::paths::drive_item::DriveItem::get), PATCH [`.update(&drive_item)`](super::paths::drive_item::DriveItem::update)
//! - `/me/drive/items/{id}/children`: `.me().drive().items().by_id(id).children()` GET [`.list()`](super::paths::drive_item::Children::list), POST [`.create(&drive_item)`](super::paths::drive_item::Children::create)
//! - `/me/drive/items/{id}/content`: `.me().drive().items().by_id(id).content()` GET [`.get()`](super::paths::drive_item::Content::get), PUT [`.replace()`](super::paths::drive_item::Content::replace)
//! - `/me/drive/items/{id}/createUploadSession`: `.me().drive().items().by_id(id)` POST [`.create_upload_session()`](super::paths::drive_item::DriveItem::create_upload_session)
//! - `/me/drive/items/{id}/thumbnails`: `.me().drive().items().by_id(id).thumbnails()` GET [`.list()`](super::paths::drive_item::Thumbnails::list)
//! - `/me/drive/items/{id}/thumbnails/{thumb-id}/{size}`: `.me().drive().items().by_id(id).thumbnails().by_id(id).by_id(id)` GET [`.get()`](super::paths::thumbnail_set::ThumbnailSetItem::get)
//! - `/me/drive/items/{id}/workbook/worksheets`: `.me().drive().items().by_id(id).workbook().worksheets()` GET [`.list()`](super::paths::workbook::Worksheets::list)
//! - `/me/drive/items/{id}/workbook/worksheets/{id}`: `.me().drive().items().by_id(id).workbook().worksheets().by_id(id)` GET [`.get()`](super::paths::workbook_worksheet::WorkbookWorksheet::get)
//! - `/me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')`: `.me().drive().items().by_id(id).workbook().worksheets().by_id(id).range(address)` GET [`.get()`](super::paths::workbook_range::WorkbookRange::get), PATCH [`.update(&workbook_range)`](super::paths::workbook_range::WorkbookRange::update)
//! - `/me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/cell(row={row},column={column})`: `.me().drive().items().by_id(id).workbook().worksheets().by_id(id).range(address)` GET [`.cell(row, column)`](super::paths::workbook_range::WorkbookRange::cell)
//! - `/me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/delete`: `.me().drive().items().by_id(id).workbook().worksheets().by_id(id).range(address)` POST [`.delete()`](super::paths::workbook_range::WorkbookRange::delete)
//! - `/me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/protection`: `.me().drive().items().by_id(id).workbook().worksheets().by_id(id).range(address).protection()` GET [`.get()`](super::paths::workbook_range::Protection::get)
//! - `/me/drive/items/{id}/workbook/worksheets/{id}/usedRange`: `.me().drive().items().by_id(id).workbook().worksheets().by_id(id).used_range()` GET [`.get()`](super::paths::workbook_worksheet::UsedRange::get)
//! - `/me/drive/items/{id}/workbook/worksheets/{id}/usedRange(valuesOnly={valuesOnly})`: `.me().drive().items().by_id(id).workbook().worksheets().by_id(id)` GET [`.used_range_with_values_only(values_only)`](super::paths::workbook_worksheet::WorkbookWorksheet::used_range_with_values_only)
//! - `/me/drive/items/{parent-id}:/{filename}:/content`: `.me().drive().items().by_id(id).by_path(path).content()` PUT [`.replace()`](super::paths::drive_item::Content::replace)
//! - `/me/drive/items/{parent-id}:/{filename}:/createUploadSession`: `.me().drive().items().by_id(id).by_path(path)` POST [`.create_upload_session()`](super::paths::drive_item::DriveItem::create_upload_session)
//! - `/me/drive/recent`: `.me().drive().recent()` GET [`.list()`](super::paths::drive::Recent::list)
//! - `/me/drive/root`: `.me().drive().root()` GET [`.get()`](super::paths::drive_item::DriveItem::get)
//! - `/me/drive/root/children`: `.me().drive().root().children()` GET [`.list()`](super::paths::drive_item::Children::list), POST [`.create(&drive_item)`](super::paths::drive_item::Children::create)
//! - `/me/drive/root/delta`: `.me().drive().root()` GET [`.delta()`](super::paths::drive_item::DriveItem::delta)
//! - `/me/drive/root/delta(token='{token}')`: `.me().drive().root()` GET [`.delta_with_token(token)`](super::paths::drive_item::DriveItem::delta_with_token)
//! - `/me/drive/root/search(q='{q}')`: `.me().drive().root()` GET [`.search(q)`](super::paths::drive_item::DriveItem::search)
//! - `/me/drive/root:/{item-path}`: `.me().drive().root().by_path(path)` GET [`.get()`](super::paths::drive_item::DriveItem::get)
//! - `/me/drive/root:/{item-path}:/content`: `.me().drive().root().by_path(path).content()` GET [`.get()`](super::paths::drive_item::Content::get), PUT [`.replace()`](super::paths::drive_item::Content::replace)
//! - `/me/drive/root:/{path-relative-to-root}:/children`: `.me().drive().root().by_path(path).children()` GET [`.list()`](super::paths::drive_item::Children::list)
//! - `/me/drives`: `.me().drives()` GET [`.list()`](super::paths::user::Drives::list)
//! - `/me/events`: `.me().events()` GET [`.list()`](super::paths::user::Events::list)
//! - `/me/events/{id}`: `.me().events().by_id(id)` GET [`.get()`](super::paths::event::Event::get)
//! - `/me/events/{id}/accept`: `.me().events().by_id(id)` POST [`.accept()`](super::paths::event::Event::accept)
//! - `/me/events/{id}/attachments`: `.me().events().by_id(id).attachments()` GET [`.list()`](super::paths::event::Attachments::list)
//! - `/me/events/{id}/attachments/{id}`: `.me().events().by_id(id).attachments().by_id(id)` GET [`.get()`](super::paths::attachment::Attachment::get)
//! - `/me/mailFolders`: `.me().mail_folders()` GET [`.list()`](super::paths::user::MailFolders::list)
//! - `/me/mailFolders/inbox/messages`: `.me().mail_folders().by_id("inbox").messages()` GET [`.list()`](super::paths::mail_folder::Messages::list)
//! - `/me/mailFolders/{id}`: `.me().mail_folders().by_id(id)` GET [`.get()`](super::paths::mail_folder::MailFolder::get)
//! - `/me/mailFolders/{id}/childFolders`: `.me().mail_folders().by_id(id).child_folders()` GET [`.list()`](super::paths::mail_folder::ChildFolders::list)
//! - `/me/mailFolders/{id}/childFolders/{id}/childFolders/{id}/messages/{id}/attachments`: `.me().mail_folders().by_id(id).child_folders().by_id(id).child_folders().by_id(id).messages().by_id(id).attachments()` GET [`.list()`](super::paths::message::Attachments::list)
//! - `/me/mailFolders/{id}/messages`: `.me().mail_folders().by_id(id).messages()` GET [`.list()`](super::paths::mail_folder::Messages::list), POST [`.create(&message)`](super::paths::mail_folder::Messages::create)
//! - `/me/mailFolders/{id}/messages/delta`: `.me().mail_folders().by_id(id).messages()` GET [`.delta()`](super::paths::mail_folder::Messages::delta)
//! - `/me/mailFolders/{id}/messages/{id}`: `.me().mail_folders().by_id(id).messages().by_id(id)` DELETE [`.delete()`](super::paths::message::Message::delete), GET [`.get()`](super::paths::message::Message::get), PATCH [`.update(&message)`](super::paths::message::Message::update)
//! - `/me/mailFolders/{id}/messages/{id}/move`: `.me().mail_folders().by_id(id).messages().by_id(id)` POST [`.r#move()`](super::paths::message::Message::move)
//! - `/me/manager`: `.me().manager()` GET [`.get()`](super::paths::user::Manager::get)
//! - `/me/memberOf`: `.me().member_of()` GET [`.list()`](super::paths::user::MemberOf::list)
//! - `/me/memberOf/microsoft.graph.group`: `.me().member_of().as_group()` GET [`.list()`](super::paths::user::MemberOfAsGroup::list)
//! - `/me/messages`: `.me().messages()` GET [`.list()`](super::paths::user::Messages::list), POST [`.create(&message)`](super::paths::user::Messages::create)
//! - `/me/messages/{id}`: `.me().messages().by_id(id)` DELETE [`.delete()`](super::paths::message::Message::delete), GET [`.get()`](super::paths::message::Message::get), PATCH [`.update(&message)`](super::paths::message::Message::update)
//! - `/me/messages/{id}/attachments`: `.me().messages().by_id(id).attachments()` GET [`.list()`](super::paths::message::Attachments::list)
//! - `/me/messages/{id}/attachments/{id}`: `.me().messages().by_id(id).attachments().by_id(id)` GET [`.get()`](super::paths::attachment::Attachment::get)
//! - `/me/messages/{id}/attachments/{id}/$value`: `.me().messages().by_id(id).attachments().by_id(id).value()` GET [`.get()`](super::paths::attachment::Value::get)
//! - `/me/messages/{id}/move`: `.me().messages().by_id(id)` POST [`.r#move()`](super::paths::message::Message::move)
//! - `/me/messages/{id}/send`: `.me().messages().by_id(id)` POST [`.send()`](super::paths::message::Message::send)
//! - `/me/onlineMeetings`: `.me().online_meetings()` POST [`.create(&online_meeting)`](super::paths::user::OnlineMeetings::create)
//! - `/me/onlineMeetings/createOrGet`: `.me().online_meetings()` POST [`.create_or_get()`](super::paths::user::OnlineMeetings::create_or_get)
//! - `/me/photo`: `.me().photo()` GET [`.get()`](super::paths::profile_photo::ProfilePhoto::get)
//! - `/me/photo/$value`: `.me().photo().value()` GET [`.get()`](super::paths::profile_photo::Value::get)
//! - `/me/reminderView(startDateTime='{startDateTime}',endDateTime='{endDateTime}')`: `.me()` GET [`.reminder_view(start_date_time, end_date_time)`](super::paths::user::User::reminder_view)
//!
//! # `officeConfiguration`
//!
//! - `/officeConfiguration/clientConfigurations/microsoft.management.services.api.updatePriorities`: `.office_configuration().client_configurations()` POST [`.update_priorities()`](super::paths::office_configuration::ClientConfigurations::update_priorities)
//!
//! # `print`
//!
//! - `/print/printers`: `.print().printers()` GET [`.list()`](super::paths::print::Printers::list), POST [`.create(&printer)`](super::paths::print::Printers::create)
//! - `/print/printers/create`: `.print().printers()` POST [`.create_action()`](super::paths::print::Printers::create_action)
//! - `/print/printers/{id}`: `.print().printers().by_id(id)` GET [`.get()`](super::paths::printer::Printer::get)
//!
//! # `reports`
//!
//! - `/reports/getOffice365ActivationCounts`: `.reports().get_office365_activation_counts()` GET [`.get()`](super::paths::reports::GetOffice365ActivationCounts::get)
//! - `/reports/getYammerActivityUserDetail(date={date})`: `.reports()` GET [`.get_yammer_activity_user_detail_with_date(date)`](super::paths::reports::Reports::get_yammer_activity_user_detail_with_date)
//! - `/reports/getYammerActivityUserDetail(period='{period}')`: `.reports()` GET [`.get_yammer_activity_user_detail(period)`](super::paths::reports::Reports::get_yammer_activity_user_detail)
//!
//! # `sites`
//!
//! - `/sites/root`: `.sites().root()` GET [`.get()`](super::paths::site::Site::get)
//! - `/sites/{hostname}:/{relative-path}`: `.sites().by_path(host, path)` GET [`.get()`](super::paths::sites::SitesItem::get)
//! - `/sites/{hostname}:/{relative-path}:/lists`: `.sites().by_path(host, path).lists()` GET [`.get()`](super::paths::sites::SitesItemLists::get)
//! - `/sites/{id}/drive`: `.sites().by_id(id).drive()` GET [`.get()`](super::paths::drive::Drive::get)
//! - `/sites/{site-id}`: `.sites().by_id(id)` GET [`.get()`](super::paths::site::Site::get)
//! - `/sites/{site-id}/drives`: `.sites().by_id(id).drives()` GET [`.list()`](super::paths::site::Drives::list)
//! - `/sites/{site-id}/lists`: `.sites().by_id(id).lists()` GET [`.list()`](super::paths::site::Lists::list)
//!
//! # `users`
//!
//! - `/users`: `.users()` GET [`.list()`](super::paths::users::Users::list), POST [`.create(&user)`](super::paths::users::Users::create)
//! - `/users/$count`: `.users()` GET [`.count()`](super::paths::users::Users::count)
//! - `/users/delta`: `.users()` GET [`.delta()`](super::paths::users::Users::delta)
//! - `/users/{id}`: `.users().by_id(id)` DELETE [`.delete()`](super::paths::user::User::delete), GET [`.get()`](super::paths::user::User::get), PATCH [`.update(&user)`](super::paths::user::User::update)
//! - `/users/{id}/assignLicense`: `.users().by_id(id)` POST [`.assign_license()`](super::paths::user::User::assign_license)
//! - `/users/{id}/calendar`: `.users().by_id(id).calendar()` GET [`.get()`](super::paths::calendar::Calendar::get)
//! - `/users/{id}/drive`: `.users().by_id(id).drive()` GET [`.get()`](super::paths::drive::Drive::get)
//! - `/users/{id}/events`: `.users().by_id(id).events()` GET [`.list()`](super::paths::user::Events::list)
//! - `/users/{id}/events/{id}`: `.users().by_id(id).events().by_id(id)` GET [`.get()`](super::paths::event::Event::get)
//! - `/users/{id}/events/{id}/accept`: `.users().by_id(id).events().by_id(id)` POST [`.accept()`](super::paths::event::Event::accept)
//! - `/users/{id}/mailFolders`: `.users().by_id(id).mail_folders()` GET [`.list()`](super::paths::user::MailFolders::list)
//! - `/users/{id}/mailFolders/{id}`: `.users().by_id(id).mail_folders().by_id(id)` GET [`.get()`](super::paths::mail_folder::MailFolder::get)
//! - `/users/{id}/mailFolders/{id}/messages/delta`: `.users().by_id(id).mail_folders().by_id(id).messages()` GET [`.delta()`](super::paths::mail_folder::Messages::delta)
//! - `/users/{id}/manager`: `.users().by_id(id).manager()` GET [`.get()`](super::paths::user::Manager::get)
//! - `/users/{id}/manager/$ref`: `.users().by_id(id).manager().reference()` DELETE [`.remove()`](super::paths::user::ManagerReference::remove), PUT [`.replace()`](super::paths::user::ManagerReference::replace)
//! - `/users/{id}/memberOf`: `.users().by_id(id).member_of()` GET [`.list()`](super::paths::user::MemberOf::list)
//! - `/users/{id}/memberOf/microsoft.graph.group`: `.users().by_id(id).member_of().as_group()` GET [`.list()`](super::paths::user::MemberOfAsGroup::list)
//! - `/users/{id}/memberOf/microsoft.graph.group/$count`: `.users().by_id(id).member_of().as_group()` GET [`.count()`](super::paths::user::MemberOfAsGroup::count)
//! - `/users/{id}/messages`: `.users().by_id(id).messages()` GET [`.list()`](super::paths::user::Messages::list), POST [`.create(&message)`](super::paths::user::Messages::create)
//! - `/users/{id}/messages/{id}`: `.users().by_id(id).messages().by_id(id)` DELETE [`.delete()`](super::paths::message::Message::delete), GET [`.get()`](super::paths::message::Message::get), PATCH [`.update(&message)`](super::paths::message::Message::update)
//! - `/users/{id}/messages/{id}/move`: `.users().by_id(id).messages().by_id(id)` POST [`.r#move()`](super::paths::message::Message::move)
//! - `/users/{id}/messages/{id}/send`: `.users().by_id(id).messages().by_id(id)` POST [`.send()`](super::paths::message::Message::send)
//! - `/users/{id}/photo`: `.users().by_id(id).photo()` GET [`.get()`](super::paths::profile_photo::ProfilePhoto::get)
//! - `/users/{id}/photo/$value`: `.users().by_id(id).photo().value()` GET [`.get()`](super::paths::profile_photo::Value::get)
//! - `/users/{id}/reminderView(startDateTime='{startDateTime}',endDateTime='{endDateTime}')`: `.users().by_id(id)` GET [`.reminder_view(start_date_time, end_date_time)`](super::paths::user::User::reminder_view)
//! - `/users/{userId}/onlineMeetings/createOrGet`: `.users().by_id(id).online_meetings()` POST [`.create_or_get()`](super::paths::user::OnlineMeetings::create_or_get)
