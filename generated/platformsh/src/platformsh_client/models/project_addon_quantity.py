from typing import TypeAlias

ProjectAddonQuantity: TypeAlias = int
