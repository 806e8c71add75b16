from .._runtime import Model


class ProjectSettingsPatchBuildResources(Model):
    cpu: float | int | None = None
    memory: int | None = None
