from .._runtime import Model
from .proxy_route_tls_client_authentication import ProxyRouteTlsClientAuthentication
from .proxy_route_tls_min_version import ProxyRouteTlsMinVersion
from .proxy_route_tls_strict_transport_security import ProxyRouteTlsStrictTransportSecurity


class ProxyRouteTls(Model):
    client_authentication: ProxyRouteTlsClientAuthentication | None
    client_certificate_authorities: list[str]
    min_version: ProxyRouteTlsMinVersion | None
    strict_transport_security: ProxyRouteTlsStrictTransportSecurity
