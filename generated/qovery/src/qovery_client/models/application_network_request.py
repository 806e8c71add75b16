from .._runtime import Model


class ApplicationNetworkRequest(Model):
    sticky_session: bool | None = None
