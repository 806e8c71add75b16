from .._runtime import Model


class SplunkIntegrationPatch(Model):
    type: str
    extra: dict[str, str] | None = None
    url: str
    index: str
    token: str
    sourcetype: str | None = None
    tls_verify: bool | None = None
    excluded_services: list[str] | None = None
