from .._runtime import Model


class ProbeTypeTcp(Model):
    port: int | None = None
    host: str | None = None
