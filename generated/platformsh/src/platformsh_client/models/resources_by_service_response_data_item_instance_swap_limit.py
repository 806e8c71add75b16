from .._runtime import Model


class ResourcesByServiceResponseDataItemInstanceSwapLimit(Model):
    max: int | None = None
