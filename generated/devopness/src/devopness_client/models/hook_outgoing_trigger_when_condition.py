from .._runtime import Model


class HookOutgoingTriggerWhenCondition(Model):
    accepted_values: list[str]
    path: str
