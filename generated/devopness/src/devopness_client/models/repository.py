from .._runtime import Model
from .repository_branch_list import RepositoryBranchList
from .repository_tag_list import RepositoryTagList


class Repository(Model):
    branches: RepositoryBranchList
    full_name: str
    html_url: str
    name: str
    tags: RepositoryTagList
    user_name: str
