from typing import Any, TypeAlias

AggregatedSellables: TypeAlias = dict[str, dict[str, Any]]
