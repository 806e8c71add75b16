from .._runtime import Model


class KubernetesSelector(Model):
    key: str
    value: str
