from .._runtime import Model
from .proxy_route_tls_client_authentication import ProxyRouteTlsClientAuthentication
from .proxy_route_tls_min_version import ProxyRouteTlsMinVersion
from .proxy_route_tls_strict_transport_security import ProxyRouteTlsStrictTransportSecurity


class ProxyRouteTls(Model):
    strict_transport_security: ProxyRouteTlsStrictTransportSecurity
    min_version: ProxyRouteTlsMinVersion | None
    client_authentication: ProxyRouteTlsClientAuthentication | None
    client_certificate_authorities: list[str]
