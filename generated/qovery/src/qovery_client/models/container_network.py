from .._runtime import Model


class ContainerNetwork(Model):
    sticky_session: bool | None = None
