from .._runtime import Model


class HelmResponseValuesOverrideFileRawValue(Model):
    name: str
    content: str
