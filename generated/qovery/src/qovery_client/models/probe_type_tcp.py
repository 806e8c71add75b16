from .._runtime import Model


class ProbeTypeTcp(Model):
    host: str | None = None
    port: int | None = None
