from .._runtime import Model


class BlueprintUpdateRemovedValue(Model):
    name: str
