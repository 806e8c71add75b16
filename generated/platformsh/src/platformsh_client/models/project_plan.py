from typing import TypeAlias

ProjectPlan: TypeAlias = str
