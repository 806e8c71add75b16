from .._runtime import Model


class NewRelicIntegrationPatch(Model):
    excluded_services: list[str] | None = None
    extra: dict[str, str] | None = None
    license_key: str
    tls_verify: bool | None = None
    type: str
    url: str
