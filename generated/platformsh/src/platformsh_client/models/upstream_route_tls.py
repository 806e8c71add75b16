from .._runtime import Model
from .upstream_route_tls_client_authentication import UpstreamRouteTlsClientAuthentication
from .upstream_route_tls_min_version import UpstreamRouteTlsMinVersion
from .upstream_route_tls_strict_transport_security import UpstreamRouteTlsStrictTransportSecurity


class UpstreamRouteTls(Model):
    client_authentication: UpstreamRouteTlsClientAuthentication | None
    client_certificate_authorities: list[str]
    min_version: UpstreamRouteTlsMinVersion | None
    strict_transport_security: UpstreamRouteTlsStrictTransportSecurity
