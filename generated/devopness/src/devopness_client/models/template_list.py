from typing import TypeAlias

from .template import Template

TemplateList: TypeAlias = list[Template]
