from typing import TypeAlias

ResourceIdList: TypeAlias = list[int]
"""Ids of resources."""
