from .._runtime import Model


class SumologicIntegrationPatch(Model):
    type: str
    extra: dict[str, str] | None = None
    url: str
    category: str | None = None
    tls_verify: bool | None = None
    excluded_services: list[str] | None = None
