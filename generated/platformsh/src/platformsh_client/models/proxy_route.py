from typing import Literal

from .._runtime import Model, OpenIntEnum, OpenStrEnum


class ProxyRouteCache(Model):
    cookies: list[str]
    default_ttl: int
    enabled: bool
    headers: list[str]


class ProxyRouteRedirectsPathCode(OpenIntEnum):
    VALUE_301 = 301
    VALUE_302 = 302
    VALUE_307 = 307
    VALUE_308 = 308


class ProxyRouteRedirectsPath(Model):
    append_suffix: bool | None
    code: ProxyRouteRedirectsPathCode
    expires: str | None
    """Seconds for which redirects are cached."""

    prefix: bool | None
    regexp: bool
    to: str


class ProxyRouteRedirects(Model):
    expires: str
    """Seconds for which redirects are cached."""

    paths: dict[str, ProxyRouteRedirectsPath]


class ProxyRouteSsi(Model):
    enabled: bool


class ProxyRouteSticky(Model):
    enabled: bool


class ProxyRouteTlsClientAuthentication(OpenStrEnum):
    REQUEST = "request"
    REQUIRE = "require"


class ProxyRouteTlsMinVersion(OpenStrEnum):
    TL_SV1_0 = "TLSv1.0"
    TL_SV1_1 = "TLSv1.1"
    TL_SV1_2 = "TLSv1.2"
    TL_SV1_3 = "TLSv1.3"


class ProxyRouteTlsStrictTransportSecurity(Model):
    enabled: bool | None
    include_subdomains: bool | None
    preload: bool | None


class ProxyRouteTls(Model):
    client_authentication: ProxyRouteTlsClientAuthentication | None
    client_certificate_authorities: list[str]
    min_version: ProxyRouteTlsMinVersion | None
    strict_transport_security: ProxyRouteTlsStrictTransportSecurity


class ProxyRouteType(OpenStrEnum):
    PROXY = "proxy"
    REDIRECT = "redirect"
    UPSTREAM = "upstream"


class ProxyRoute(Model):
    attributes: dict[str, str]
    cache: ProxyRouteCache | None = None
    id: str | None = None
    primary: bool | None = None
    production_url: str | None = None
    redirects: ProxyRouteRedirects | None = None
    ssi: ProxyRouteSsi | None = None
    sticky: ProxyRouteSticky | None = None
    tls: ProxyRouteTls
    to: str
    type: Literal[ProxyRouteType.PROXY]
    upstream: str | None = None


class RedirectRouteCache(Model):
    cookies: list[str]
    default_ttl: int
    enabled: bool
    headers: list[str]


class RedirectRouteRedirectsPathCode(OpenIntEnum):
    VALUE_301 = 301
    VALUE_302 = 302
    VALUE_307 = 307
    VALUE_308 = 308


class RedirectRouteRedirectsPath(Model):
    append_suffix: bool | None
    code: RedirectRouteRedirectsPathCode
    expires: str | None
    """Seconds for which redirects are cached."""

    prefix: bool | None
    regexp: bool
    to: str


class RedirectRouteRedirects(Model):
    expires: str
    """Seconds for which redirects are cached."""

    paths: dict[str, RedirectRouteRedirectsPath]


class RedirectRouteSsi(Model):
    enabled: bool


class RedirectRouteSticky(Model):
    enabled: bool


class RedirectRouteTlsClientAuthentication(OpenStrEnum):
    REQUEST = "request"
    REQUIRE = "require"


class RedirectRouteTlsMinVersion(OpenStrEnum):
    TL_SV1_0 = "TLSv1.0"
    TL_SV1_1 = "TLSv1.1"
    TL_SV1_2 = "TLSv1.2"
    TL_SV1_3 = "TLSv1.3"


class RedirectRouteTlsStrictTransportSecurity(Model):
    enabled: bool | None
    include_subdomains: bool | None
    preload: bool | None


class RedirectRouteTls(Model):
    client_authentication: RedirectRouteTlsClientAuthentication | None
    client_certificate_authorities: list[str]
    min_version: RedirectRouteTlsMinVersion | None
    strict_transport_security: RedirectRouteTlsStrictTransportSecurity


class RedirectRouteType(OpenStrEnum):
    PROXY = "proxy"
    REDIRECT = "redirect"
    UPSTREAM = "upstream"


class RedirectRoute(Model):
    attributes: dict[str, str]
    cache: RedirectRouteCache | None = None
    id: str | None = None
    primary: bool | None = None
    production_url: str | None = None
    redirects: RedirectRouteRedirects | None = None
    ssi: RedirectRouteSsi | None = None
    sticky: RedirectRouteSticky | None = None
    tls: RedirectRouteTls
    to: str
    type: Literal[RedirectRouteType.REDIRECT]
    upstream: str | None = None


class UpstreamRouteCache(Model):
    cookies: list[str]
    default_ttl: int
    enabled: bool
    headers: list[str]


class UpstreamRouteRedirectsPathCode(OpenIntEnum):
    VALUE_301 = 301
    VALUE_302 = 302
    VALUE_307 = 307
    VALUE_308 = 308


class UpstreamRouteRedirectsPath(Model):
    append_suffix: bool | None
    code: UpstreamRouteRedirectsPathCode
    expires: str | None
    """Seconds for which redirects are cached."""

    prefix: bool | None
    regexp: bool
    to: str


class UpstreamRouteRedirects(Model):
    expires: str
    """Seconds for which redirects are cached."""

    paths: dict[str, UpstreamRouteRedirectsPath]


class UpstreamRouteSsi(Model):
    enabled: bool


class UpstreamRouteSticky(Model):
    enabled: bool


class UpstreamRouteTlsClientAuthentication(OpenStrEnum):
    REQUEST = "request"
    REQUIRE = "require"


class UpstreamRouteTlsMinVersion(OpenStrEnum):
    TL_SV1_0 = "TLSv1.0"
    TL_SV1_1 = "TLSv1.1"
    TL_SV1_2 = "TLSv1.2"
    TL_SV1_3 = "TLSv1.3"


class UpstreamRouteTlsStrictTransportSecurity(Model):
    enabled: bool | None
    include_subdomains: bool | None
    preload: bool | None


class UpstreamRouteTls(Model):
    client_authentication: UpstreamRouteTlsClientAuthentication | None
    client_certificate_authorities: list[str]
    min_version: UpstreamRouteTlsMinVersion | None
    strict_transport_security: UpstreamRouteTlsStrictTransportSecurity


class UpstreamRouteType(OpenStrEnum):
    PROXY = "proxy"
    REDIRECT = "redirect"
    UPSTREAM = "upstream"


class UpstreamRoute(Model):
    attributes: dict[str, str]
    cache: UpstreamRouteCache | None = None
    id: str | None = None
    primary: bool | None = None
    production_url: str | None = None
    redirects: UpstreamRouteRedirects | None = None
    ssi: UpstreamRouteSsi | None = None
    sticky: UpstreamRouteSticky | None = None
    tls: UpstreamRouteTls
    to: str | None = None
    type: Literal[UpstreamRouteType.UPSTREAM]
    upstream: str | None = None
