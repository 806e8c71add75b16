from .._runtime import Model
from .task_mount_source import TaskMountSource


class TaskMount(Model):
    service: str | None = None
    source: TaskMountSource
    source_path: str
