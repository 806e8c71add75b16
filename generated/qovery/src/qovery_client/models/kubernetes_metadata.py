from .._runtime import Model


class KubernetesMetadata(Model):
    name: str | None = None
