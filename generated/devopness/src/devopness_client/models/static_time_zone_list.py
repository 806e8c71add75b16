from typing import TypeAlias

StaticTimeZoneList: TypeAlias = list[str]
