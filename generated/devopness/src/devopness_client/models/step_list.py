from typing import TypeAlias

from .step import Step

StepList: TypeAlias = list[Step]
