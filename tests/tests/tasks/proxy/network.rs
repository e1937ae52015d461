//! The network of a company: a proxy, and a host behind it.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};

use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore, ServerConfig};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

/// TLS settings that trust this certificate and no other.
pub(super) fn trusting(certificate: CertificateDer<'static>) -> ClientConfig {
    let mut authorities = RootCertStore::empty();
    authorities.add(certificate).unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()));
    let config = config.with_safe_default_protocol_versions().unwrap();
    let config = config.with_root_certificates(authorities);
    config.with_no_client_auth()
}

/// Starts a TLS listener with this certificate, which forwards one connection decrypted.
pub(super) async fn encrypted(
    to: SocketAddr,
    certificate: CertificateDer<'static>,
    key: PrivateKeyDer<'static>,
) -> SocketAddr {
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()));
    let config = config.with_safe_default_protocol_versions().unwrap();
    let config = config.with_no_client_auth();
    let config = config.with_single_cert(vec![certificate], key).unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let mut stream = acceptor.accept(stream).await.unwrap();
        let mut service = TcpStream::connect(to).await.unwrap();
        copy_bidirectional(&mut stream, &mut service).await.ok();
    });
    address
}

/// Starts a proxy that connects every request to one address, and records what the client sends.
pub(super) async fn proxy(to: SocketAddr, seen: Arc<Mutex<Vec<u8>>>) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let (mut from_client, mut to_client) = stream.into_split();
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            request.push(from_client.read_u8().await.unwrap());
        }
        seen.lock().unwrap().extend(request);
        to_client
            .write_all(b"HTTP/1.1 200 OK\r\n\r\n")
            .await
            .unwrap();
        let host = TcpStream::connect(to).await.unwrap();
        let (mut from_host, mut to_host) = host.into_split();
        tokio::spawn(async move { copy(&mut from_host, &mut to_client).await.ok() });
        let mut buffer = vec![0; 4096];
        while let Ok(length @ 1..) = from_client.read(&mut buffer).await {
            seen.lock().unwrap().extend(&buffer[..length]);
            to_host.write_all(&buffer[..length]).await.unwrap();
        }
    });
    address
}
