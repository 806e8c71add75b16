from typing import TypeAlias

from .task import Task

TaskCollection: TypeAlias = list[Task]
