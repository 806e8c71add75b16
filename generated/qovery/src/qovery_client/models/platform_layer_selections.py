from typing import TypeAlias

PlatformLayerSelections: TypeAlias = dict[str, bool]
