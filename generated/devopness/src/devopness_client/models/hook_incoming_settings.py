from .._runtime import Model
from .hook_variable import HookVariable


class HookIncomingSettings(Model):
    variables: list[HookVariable] | None = None
