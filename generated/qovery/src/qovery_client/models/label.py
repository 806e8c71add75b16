from .._runtime import Model


class Label(Model):
    key: str
    propagate_to_cloud_provider: bool
    value: str
