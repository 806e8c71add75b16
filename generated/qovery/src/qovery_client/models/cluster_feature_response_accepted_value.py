from typing import TypeAlias

ClusterFeatureResponseAcceptedValue: TypeAlias = str | bool
