from .._runtime import Model


class NewRelicIntegrationPatch(Model):
    type: str
    extra: dict[str, str] | None = None
    url: str
    license_key: str
    tls_verify: bool | None = None
    excluded_services: list[str] | None = None
