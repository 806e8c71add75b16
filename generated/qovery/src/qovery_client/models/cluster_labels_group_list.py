from typing import TypeAlias

from .cluster_labels_group import ClusterLabelsGroup

ClusterLabelsGroupList: TypeAlias = list[ClusterLabelsGroup]
