from .._runtime import Model


class CustomDomainRequest(Model):
    domain: str
    generate_certificate: bool
    use_cdn: bool | None = None
