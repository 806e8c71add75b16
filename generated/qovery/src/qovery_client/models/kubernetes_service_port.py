from .._runtime import Model


class KubernetesServicePort(Model):
    name: str | None = None
    port: int
