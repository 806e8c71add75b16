from .._runtime import Model


class SplunkIntegrationPatch(Model):
    excluded_services: list[str] | None = None
    extra: dict[str, str] | None = None
    index: str
    sourcetype: str | None = None
    tls_verify: bool | None = None
    token: str
    type: str
    url: str
