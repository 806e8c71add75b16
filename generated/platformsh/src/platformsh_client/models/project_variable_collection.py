from typing import TypeAlias

from .project_variable import ProjectVariable

ProjectVariableCollection: TypeAlias = list[ProjectVariable]
