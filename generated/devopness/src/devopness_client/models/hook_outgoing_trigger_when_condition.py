from .._runtime import Model


class HookOutgoingTriggerWhenCondition(Model):
    path: str
    accepted_values: list[str]
