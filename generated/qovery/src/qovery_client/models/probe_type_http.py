from .._runtime import Model


class ProbeTypeHttp(Model):
    path: str | None = None
    port: int | None = None
    scheme: str | None = None
