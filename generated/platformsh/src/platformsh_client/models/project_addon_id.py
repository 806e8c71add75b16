from typing import TypeAlias

ProjectAddonID: TypeAlias = str
