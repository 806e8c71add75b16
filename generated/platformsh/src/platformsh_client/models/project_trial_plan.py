from typing import TypeAlias

ProjectTrialPlan: TypeAlias = bool
