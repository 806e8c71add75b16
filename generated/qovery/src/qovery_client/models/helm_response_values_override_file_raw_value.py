from .._runtime import Model


class HelmResponseValuesOverrideFileRawValue(Model):
    content: str
    name: str
