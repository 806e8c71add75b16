from typing import TypeAlias

ProjectAddonBaseAllowedValue: TypeAlias = str | int
