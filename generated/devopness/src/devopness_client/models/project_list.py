from typing import TypeAlias

from .project_relation import ProjectRelation

ProjectList: TypeAlias = list[ProjectRelation]
