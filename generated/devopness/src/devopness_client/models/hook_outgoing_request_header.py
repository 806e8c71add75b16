from .._runtime import Model


class HookOutgoingRequestHeader(Model):
    name: str
    value: str
