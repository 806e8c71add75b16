from typing import Any

from .._runtime import Model, OpenStrEnum


class TaskHooks(Model):
    build: str | None
    deploy: str | None


class TaskMountSource(OpenStrEnum):
    INSTANCE = "instance"
    LOCAL = "local"
    SERVICE = "service"
    STORAGE = "storage"
    TEMPORARY = "temporary"
    TMP = "tmp"


class TaskMount(Model):
    service: str | None = None
    source: TaskMountSource
    source_path: str


class TaskRelationship(Model):
    endpoint: str | None
    service: str | None


class TaskRun(Model):
    command: str
    timeout: int


class TaskSource(Model):
    root: str


class Task(Model):
    hooks: TaskHooks
    id: str
    mounts: dict[str, TaskMount]
    name: str
    relationships: dict[str, TaskRelationship | None]
    run: TaskRun
    source: TaskSource
    type: str
    variables: dict[str, dict[str, Any]]
