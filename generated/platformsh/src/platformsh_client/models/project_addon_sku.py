from typing import TypeAlias

ProjectAddonSKU: TypeAlias = str
