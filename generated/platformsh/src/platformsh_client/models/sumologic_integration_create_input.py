from .._runtime import Model


class SumologicIntegrationCreateInput(Model):
    category: str | None = None
    excluded_services: list[str] | None = None
    extra: dict[str, str] | None = None
    tls_verify: bool | None = None
    type: str
    url: str
