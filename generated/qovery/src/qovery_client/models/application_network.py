from .._runtime import Model


class ApplicationNetwork(Model):
    sticky_session: bool | None = None
