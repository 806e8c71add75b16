from .._runtime import Model


class Label(Model):
    key: str
    value: str
    propagate_to_cloud_provider: bool
