from .._runtime import Model
from .redirect_route_tls_client_authentication import RedirectRouteTlsClientAuthentication
from .redirect_route_tls_min_version import RedirectRouteTlsMinVersion
from .redirect_route_tls_strict_transport_security import RedirectRouteTlsStrictTransportSecurity


class RedirectRouteTls(Model):
    client_authentication: RedirectRouteTlsClientAuthentication | None
    client_certificate_authorities: list[str]
    min_version: RedirectRouteTlsMinVersion | None
    strict_transport_security: RedirectRouteTlsStrictTransportSecurity
