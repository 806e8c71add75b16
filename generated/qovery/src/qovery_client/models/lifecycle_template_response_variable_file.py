from .._runtime import Model


class LifecycleTemplateResponseVariableFile(Model):
    path: str
    enable_interpolation: bool | None = None
