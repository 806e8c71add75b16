from .._runtime import Model
from .repository_branch_list import RepositoryBranchList
from .repository_tag_list import RepositoryTagList


class Repository(Model):
    name: str
    user_name: str
    full_name: str
    html_url: str
    branches: RepositoryBranchList
    tags: RepositoryTagList
