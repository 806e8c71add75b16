from .._runtime import Model


class ContainerNetworkRequest(Model):
    sticky_session: bool | None = None
